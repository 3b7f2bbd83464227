package org.regesta.index;

/**
 * What a result shows of something found.
 *
 * @param address where it stands, from the top of the site
 * @param kind the word for what it is
 * @param title its title
 * @param date when it was, in words; empty if that is not one date
 * @param summary one sentence about it
 */
record Card(String address, String kind, String title, String date, String summary) {}
