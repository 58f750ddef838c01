package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.member.GroupMappingId;
import se.samsyn.member.MemberId;
import se.samsyn.member.MemberSessionId;
import se.samsyn.platform.Confirmations;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Letter;
import se.samsyn.platform.Outbox;
import se.samsyn.platform.OutboxId;
import se.samsyn.platform.Secrets;
import se.samsyn.platform.Subject;

/** Lays things ready past the domain, in the transaction of a try and gone with it. */
@ApplicationScoped
public class Bench {

    @PersistenceContext
    EntityManager em;

    @Inject
    Secrets secrets;

    @Inject
    Outbox outbox;

    @Inject
    Confirmations confirmations;

    @Inject
    CurrentActor current;

    /** Changes rows, whoever acts. */
    void change(String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }

    /** A number that is looked up. */
    long number(String question) {
        return ((Number) em.createNativeQuery(question).getSingleResult()).longValue();
    }

    /** Writes what was done, so that the database has its say. */
    void flush() {
        em.flush();
    }

    /** The party of whoever acts; null for nobody of staff. */
    @Nullable
    Party party() {
        return current.actor().party();
    }

    /** The unit of whoever acts; null for nobody of staff. */
    @Nullable
    String unit() {
        return current.unit();
    }

    /** The token of a new subscription that is confirmed. */
    String subscription() {
        var id = UUID.randomUUID();
        change(
                """
                insert into subscription (id, version, address_hash, sealed_key, sealed_bytes, language, rhythm, wording,
                  of_report, asked_at, confirmed_at, told_until, due_at)
                values ('%s', 0, 'prov', '1', '-', 'sv', 'WEEKLY', '1', false, utc_timestamp(6), utc_timestamp(6),
                  utc_timestamp(6), '2126-01-01')"""
                        .formatted(id));
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        var mac = Arrays.copyOf(Secrets.mac(secrets.derive(secrets.currentId(), "subscription"), bytes), 16);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(32).put(bytes).put(mac).array());
    }

    /** A letter that is on its way. */
    OutboxId letter() {
        var key = "prov/" + UUID.randomUUID();
        outbox.post(key, Party.MUNICIPALITY, new Letter("prov@svedala.example", "Prov", "Ett prov.", null));
        change("update outbox set tries = 1 where unique_key = '" + key + "'");
        return new OutboxId(UUID.fromString(
                (String) em.createNativeQuery("select cast(id as char) from outbox where unique_key = '" + key + "'")
                        .getSingleResult()));
    }

    /** Whoever acts; nobody in particular when it is nobody of staff. */
    MemberId self() {
        var me = current.actor().member();
        return new MemberId(me == null ? UUID.randomUUID() : me);
    }

    /** A login of whoever acts. */
    MemberSessionId ownSession() {
        return sessionOf(self());
    }

    /** A login of a member; of nobody's if there is none such. */
    MemberSessionId sessionOf(MemberId member) {
        var id = UUID.randomUUID();
        change(
                """
                insert into member_session (id, member_id, browser, opened_at, seen_at)
                select '%s', id, 'Prov', utc_timestamp(6), utc_timestamp(6) from member where id = '%s'"""
                        .formatted(id, member.value()));
        return new MemberSessionId(id);
    }

    /** What a group in the municipality's directory gives. */
    GroupMappingId mapping() {
        var id = UUID.randomUUID();
        change(
                "insert into group_mapping (id, party, group_name, role_code) values ('%s', 'MUNICIPALITY', '%s', 'CASE_OFFICER')"
                        .formatted(id, id));
        return new GroupMappingId(id);
    }

    /** The link that confirms something. */
    String confirmation() {
        return confirmations.issue(new Subject("Prov", UUID.randomUUID())).link();
    }
}
