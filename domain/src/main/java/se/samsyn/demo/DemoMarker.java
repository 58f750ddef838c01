package se.samsyn.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whether the story was told in this database. There is at most one. */
@Entity
@Table(name = "demo_marker")
class DemoMarker {

    static final int ONLY = 1;

    /** How far the telling has come. */
    enum State {
        LOADING,
        DONE
    }

    @Id
    private int id;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private State state;

    /** For Hibernate only. */
    protected DemoMarker() {}

    static DemoMarker begun() {
        var marker = new DemoMarker();
        marker.id = ONLY;
        marker.state = State.LOADING;
        return marker;
    }

    void finish() {
        state = State.DONE;
    }

    State state() {
        return state;
    }
}
