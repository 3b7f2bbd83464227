package org.regesta.render;

import java.util.List;

/** A debate. */
record DebateView(
        String summary,
        String question,
        String scope,
        String agreed,
        List<PositionView> positions,
        BodyView body,
        List<EventLineView> events,
        List<MentionsView> mentions,
        List<SourceView> sources,
        StatusView status) {}
