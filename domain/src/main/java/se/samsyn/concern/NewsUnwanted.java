package se.samsyn.concern;

/** Somebody took back an address that was left with a report: the news that came of it end. In the same transaction. */
public record NewsUnwanted(String address) {

    /** Without the address: it must not end up in a log. */
    @Override
    public String toString() {
        return "NewsUnwanted";
    }
}
