package org.regesta.render;

import java.util.List;

/** A table of figures, as its own page or as a chart in a text: headings, rows with bars, what to know of it. */
record DatasetView(
        String href,
        String title,
        String summary,
        List<String> headings,
        List<DatasetRowView> rows,
        String note,
        List<LinkView> sources,
        List<LinkView> debates,
        List<LinkView> articles,
        List<LinkView> downloads,
        List<NoteView> notes,
        List<MentionsView> mentions,
        StatusView status) {}
