package org.regesta.render;

/** How many paragraphs of something cite works, lead over or sum up, name no source, or rest on a single work. */
record CoverageView(
        LinkView of, int paragraphs, int cited, int synthesis, int uncited, int single, DatasetCellView share) {}
