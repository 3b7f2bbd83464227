package org.regesta.render;

import java.util.List;

/** An article. */
record ArticleView(
        String summary,
        LinkView part,
        String period,
        List<String> themes,
        BodyView body,
        List<LinkView> people,
        List<LinkView> treaties,
        List<EventLineView> events,
        PictureView picture,
        List<MentionsView> mentions,
        List<SourceView> sources,
        List<LinkView> debates,
        LinkView previous,
        LinkView next,
        StatusView status) {}
