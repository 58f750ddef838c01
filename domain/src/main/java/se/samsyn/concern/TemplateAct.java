package se.samsyn.concern;

/** What a template is the beginning of. */
public enum TemplateAct {
    ANSWER,
    CLOSE,
    ASK,
    REFER,
    REJECT
}
