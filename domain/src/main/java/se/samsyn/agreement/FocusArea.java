package se.samsyn.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * What the parties have agreed to work on during a term (S-34). Part of its {@link Agreement}; the next term has rows
 * of its own, with the same code where the work goes on.
 */
@Entity
@Table(name = "focus_area")
public class FocusArea {

    public static final int CODE_MAX = 40;
    public static final int NAME_MAX = 80;
    public static final int DESCRIPTION_MAX = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FocusAreaId id;

    @Column(length = CODE_MAX, nullable = false, updatable = false)
    private String code;

    @Column(length = NAME_MAX, nullable = false)
    private String name;

    @Column(length = DESCRIPTION_MAX, nullable = false)
    private String description;

    @Column(nullable = false)
    private int position;

    /** For Hibernate only. */
    protected FocusArea() {}

    FocusArea(String code, String name, String description, int position) {
        this.id = FocusAreaId.next();
        this.code = code;
        this.name = name;
        this.description = description;
        this.position = position;
    }

    public FocusAreaId id() {
        return id;
    }

    /** The readable name in addresses, such as {@code trygghet}; one within an agreement. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** May be empty. */
    public String description() {
        return description;
    }

    int position() {
        return position;
    }

    void describe(String newName, String newDescription) {
        name = newName;
        description = newDescription;
    }
}
