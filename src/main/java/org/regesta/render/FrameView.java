package org.regesta.render;

import java.util.List;

/** What every page has around its content. */
record FrameView(
        String language,
        String siteTitle,
        String root,
        String title,
        String heading,
        String description,
        String canonical,
        String kind,
        String edition,
        List<LinkView> navigation,
        List<LinkView> breadcrumbs,
        List<LinkView> footer,
        List<MetaView> metas,
        ItemView item) {}
