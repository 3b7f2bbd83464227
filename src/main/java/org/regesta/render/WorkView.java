package org.regesta.render;

import java.util.List;

/** A work on its own page: how a bibliography prints it, the language of its title, its kind, the sentences that cite it. */
record WorkView(
        String html,
        String language,
        String kind,
        String key,
        List<MentionsView> citedIn,
        List<FactView> facts,
        List<LinkView> downloads) {}
