package se.samsyn.demo;

import java.util.HashMap;
import java.util.Map;
import se.samsyn.assessment.FindingId;
import se.samsyn.measure.MeasureId;
import se.samsyn.member.MemberId;
import se.samsyn.problem.CauseId;
import se.samsyn.problem.ProblemId;

/** What has come to be in the story so far, by the names that the texts have for it. */
final class Told {

    private final Map<String, MemberId> members = new HashMap<>();
    private final Map<String, ProblemId> problems = new HashMap<>();
    private final Map<String, CauseId> causes = new HashMap<>();
    private final Map<String, MeasureId> measures = new HashMap<>();
    private final Map<String, FindingId> studies = new HashMap<>();

    void add(String username, MemberId id) {
        members.put(username, id);
    }

    void add(String key, ProblemId id) {
        problems.put(key, id);
    }

    void add(String key, CauseId id) {
        causes.put(key, id);
    }

    void add(String key, MeasureId id) {
        measures.put(key, id);
    }

    void add(String problem, FindingId study) {
        studies.put(problem, study);
    }

    MemberId member(String username) {
        return known(members, username);
    }

    ProblemId problem(String key) {
        return known(problems, key);
    }

    CauseId cause(String key) {
        return known(causes, key);
    }

    MeasureId measure(String key) {
        return known(measures, key);
    }

    FindingId study(String problem) {
        return known(studies, problem);
    }

    private static <V> V known(Map<String, V> all, String key) {
        var found = all.get(key);
        if (found == null) {
            throw new IllegalStateException(key + " has not come yet");
        }
        return found;
    }
}
