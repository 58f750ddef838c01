package se.samsyn.member;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import se.samsyn.kernel.Actor;
import se.samsyn.platform.Permission;

/**
 * A bundle of permissions under a name of the trade (domain.md 1i). Data, not code: the code asks for permissions only.
 */
@Entity
@Table(name = "role")
class Role {

    @Id
    @Column(length = Actor.ROLE_MAX)
    private String code;

    @Column(length = 80, nullable = false)
    private String name;

    @ElementCollection
    @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role_code"))
    @Enumerated(EnumType.STRING)
    @Column(name = "permission", length = 40, nullable = false)
    private Set<Permission> permissions = new HashSet<>();

    /** For Hibernate only. */
    protected Role() {}

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }
}
