package org.regesta.render;

import java.util.List;

/** An entry. */
record EntryView(
        String kind,
        String summary,
        List<LinkView> names,
        List<FactView> facts,
        List<SuccessionView> successions,
        BodyView body,
        List<EventLineView> events,
        List<MentionsView> mentions,
        List<SourceView> sources,
        List<LinkView> debates,
        StatusView status) {}
