package org.regesta.render;

import java.util.List;

/** The page of the search as it stands without a script: the letters of the glossary, periods, years, lists, sources. */
record SearchView(
        List<LinkView> letters, List<LinkView> parts, List<LinkView> years, List<CountView> lists, CountView sources) {}
