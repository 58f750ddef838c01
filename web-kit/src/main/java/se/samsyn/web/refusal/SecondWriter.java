package se.samsyn.web.refusal;

import jakarta.faces.context.FacesContext;

/**
 * What a web application shows somebody who was too late: somebody else has changed what the page in front of them
 * changes too. Without such a bean, or when it has nothing to show, the page offers to be loaded again.
 */
public interface SecondWriter {

    /**
     * Shows both, with a message that says so.
     *
     * @return false if there is nothing that could be compared
     */
    boolean meets(FacesContext faces);
}
