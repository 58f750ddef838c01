package se.samsyn.launcher;

import java.util.stream.Stream;

/**
 * The three users of the embedded database. Names and passwords are plain words: they are written into a script that
 * quotes nothing.
 *
 * @param owner makes and changes tables, and grants; used by the migrations only
 * @param application what pages and jobs work as
 * @param retention may delete what its time is up for
 */
public record Credentials(Login owner, Login application, Login retention) {

    public Credentials {
        if (!Stream.of(owner, application, retention)
                .allMatch(login ->
                        login.user().matches("\\w+") && login.password().matches("\\w+"))) {
            throw new IllegalArgumentException("users and passwords of the embedded database are plain words");
        }
    }
}
