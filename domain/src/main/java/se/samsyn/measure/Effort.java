package se.samsyn.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.PersonData;
import se.samsyn.kernel.Party;

/** What each party does in a measure (S-42b). Only {@link Measure} changes it. */
@Embeddable
class Effort {

    @ElementCollection
    @CollectionTable(name = "measure_contribution", joinColumns = @JoinColumn(name = "measure_id"))
    @MapKeyColumn(name = "party", length = 20)
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Party, Contribution> contributions = new EnumMap<>(Party.class);

    // Both repeat the owner and the contributions for the sake of lists.
    @Column(name = "municipality_acts", nullable = false)
    private boolean municipalityActs;

    @Column(name = "police_acts", nullable = false)
    private boolean policeActs;

    /** Nobody has said anything yet; the owner acts all the same. */
    static Effort of(Party owner) {
        var effort = new Effort();
        effort.noteWhoActs(owner);
        return effort;
    }

    void put(Party party, @Nullable Contribution contribution, Party owner) {
        if (contribution == null) {
            contributions.remove(party);
        } else {
            PersonData.refusePersonnummer(contribution.sentence(), contribution.competence(), contribution.knowledge());
            contributions.put(party, contribution);
        }
        noteWhoActs(owner);
    }

    boolean acts(Party party) {
        return party == Party.MUNICIPALITY ? municipalityActs : policeActs;
    }

    Map<Party, Contribution> contributions() {
        return Map.copyOf(contributions);
    }

    private void noteWhoActs(Party owner) {
        municipalityActs = owner == Party.MUNICIPALITY || contributions.containsKey(Party.MUNICIPALITY);
        policeActs = owner == Party.POLICE || contributions.containsKey(Party.POLICE);
    }
}
