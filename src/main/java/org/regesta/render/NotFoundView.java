package org.regesta.render;

import java.util.List;

/**
 * The page for addresses where there is none.
 *
 * @param top the path from which its links go out, since a web server shows it in every folder; empty if it is not known
 * @param lists the lists of the site
 */
record NotFoundView(String top, List<CountView> lists) {}
