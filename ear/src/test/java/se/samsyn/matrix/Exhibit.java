package se.samsyn.matrix;

import jakarta.enterprise.inject.spi.CDI;

/**
 * One way into the domain, tried on one kind of record.
 *
 * @param feature the heading it stands under
 * @param words what it does, in Swedish; a line of the table
 */
record Exhibit<B>(String feature, String words, Class<B> bean, Look<B> look) {

    /** Does it. */
    @FunctionalInterface
    interface Act<B> {

        void on(B way, Piece it) throws Exception;
    }

    /** Looks, and says whether the record is seen. */
    @FunctionalInterface
    interface Look<B> {

        boolean at(B way, Piece it) throws Exception;
    }

    boolean tryOn(Piece piece) throws Exception {
        return look.at(CDI.current().select(bean).get(), piece);
    }
}
