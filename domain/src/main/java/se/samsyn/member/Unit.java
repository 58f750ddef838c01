package se.samsyn.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;

/** A unit of one of the parties: receives reports, owns measures. Which there are is data; only the code is fixed. */
@Entity
@Table(name = "unit")
class Unit {

    static final int NAME_MAX = 80;

    @Id
    @Column(length = Owner.UNIT_MAX)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Party party;

    @Column(length = NAME_MAX, nullable = false)
    private String name;

    /** The function mailbox that gets notices; a link only, never content. */
    @Column(length = 120, nullable = false)
    private String email;

    @Column(nullable = false)
    private boolean active;

    /** For Hibernate only. */
    protected Unit() {}

    String code() {
        return code;
    }

    Party party() {
        return party;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    boolean isActive() {
        return active;
    }
}
