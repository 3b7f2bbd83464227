package org.regesta.render;

import java.util.List;

/** A work on its own page: how it is printed in a bibliography, its kind, and the sentences that cite it. */
record WorkView(String html, String kind, String key, List<MentionsView> citedIn, List<FactView> facts, List<LinkView> downloads) {}
