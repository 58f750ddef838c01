package se.samsyn.privacy;

import java.util.List;

/**
 * Where something sealed lies for long. What staff are typing and photos that are not sent yet go by themselves within
 * days.
 *
 * @param table of it; {@code s} in {@code from}
 * @param id the column of the record that it is bound to
 * @param key the column of the key's id
 * @param bytes the column of nonce and ciphertext
 * @param bound what its column is called where it is sealed ({@link se.samsyn.platform.Vault#seal})
 * @param party whose key it is, as SQL
 * @param from what leads to the party
 */
record SealedColumn(String table, String id, String key, String bytes, String bound, String party, String from) {

    private static final String CONCERN = " join concern c on c.id = s.concern_id";
    private static final String ADDITION =
            " join concern_addition a on a.id = s.addition_id join concern c on c.id = a.concern_id";
    private static final String PHOTO =
            " join concern_photo p on s.id in (p.original_id, p.shown_id) join concern c on c.id = p.concern_id";

    private static final String LETTER = "outbox.letter";

    static final List<SealedColumn> ALL = List.of(
            of("concern_original", "concern_id", "words", "c.owner_party", CONCERN),
            of("concern_contact", "concern_id", "address", "c.owner_party", CONCERN),
            of("concern_addition_original", "addition_id", "words", "c.owner_party", ADDITION),
            of("concern_picture", "id", "jpeg", "c.owner_party", PHOTO),
            of("concern_note", "id", "words", "s.owner_party", ""),
            of("problem_analysis_note", "id", "words", "s.owner_party", ""),
            of("concern_file_entry", "id", "remark", "s.party", ""),
            of("outbox", "id", "letter", "s.sender", ""),
            of("subscription", "id", "address", "'MUNICIPALITY'", ""),
            of("member_totp", "member_id", "secret", "(select m.party from member m where m.id = s.member_id)", ""),
            of("accessibility_remark", "id", "words", "s.owner_party", ""),
            new SealedColumn(
                    "accessibility_remark",
                    "id",
                    "address_key",
                    "address_bytes",
                    "accessibility_remark.address",
                    "s.owner_party",
                    ""));

    private static SealedColumn of(String table, String id, String what, String party, String from) {
        return new SealedColumn(table, id, "sealed_key", "sealed_bytes", table + "." + what, party, from);
    }

    /** Those that hold an address by which a person is found ({@link se.samsyn.platform.SearchKey}). */
    static List<SealedColumn> addresses() {
        return ALL.stream()
                .filter(column -> (column.bound.endsWith(".address") && !column.table.equals("subscription"))
                        || column.bound.equals(LETTER))
                .toList();
    }

    /** What of it is the address: of a letter the first line, and none of one that is blank. */
    String address(String opened) {
        var address = bound.equals(LETTER) ? opened.substring(0, opened.indexOf('\n')) : opened;
        return address.equals("-") ? "" : address;
    }

    /** Asks for rows that nobody finds by the key in use: id, party, key, bytes. */
    String unfindable(int limit) {
        return ("select cast(s.%s as char), %s, s.%s, s.%s from %s s%s where (s.search_key is null or s.search_key <> ?)"
                        + " and s.%s is not null limit %d for update skip locked")
                .formatted(id, party, key, bytes, table, from, bytes, limit);
    }

    /** Lets a row be found: key, hash, id. */
    String findable() {
        return "update %s set search_key = ?, search_hash = ? where %s = ?".formatted(table, id);
    }

    /** Asks for rows after an id that are sealed with a key, in the order of their ids: id, party, bytes. */
    String rows(int limit) {
        return ("select distinct cast(s.%s as char), %s, s.%s from %s s%s where s.%s = ? and s.%s > ? order by s.%s"
                        + " limit %d for update skip locked")
                .formatted(id, party, bytes, table, from, key, id, id, limit);
    }

    /** Seals a row anew: key, bytes, id. */
    String change() {
        return "update %s set %s = ?, %s = ? where %s = ?".formatted(table, key, bytes, id);
    }
}
