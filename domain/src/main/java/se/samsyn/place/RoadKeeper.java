package se.samsyn.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Somebody else than the municipality who keeps roads. Reference data, changed by the operator. */
@Entity
@Immutable
@Table(name = "road_keeper")
class RoadKeeper {

    @Id
    @Column(length = 20)
    private String code;

    @Column(length = 80, nullable = false)
    private String name;

    @Column(length = 40, nullable = false)
    private String phone;

    @Column(length = 200, nullable = false)
    private String web;

    /** For Hibernate only. */
    protected RoadKeeper() {}

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    String web() {
        return web;
    }
}
