package se.samsyn.web.answer;

import java.time.LocalDate;

/**
 * All that an answer depends on. What is remembered under one key is right for whoever asks with an equal one.
 *
 * @param address in the one way it is written, with its language and with what its query says
 * @param zipped whether the asker reads gzip
 * @param publication the latest, known before the answer is drawn: what was withdrawn since has another key
 * @param day in Sweden: pages name what is today, this quarter and this year
 * @param demo whether everything shown is invented
 */
record PageKey(String address, boolean zipped, long publication, LocalDate day, boolean demo) {}
