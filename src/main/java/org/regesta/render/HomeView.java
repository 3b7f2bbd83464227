package org.regesta.render;

import java.util.List;

/** The home page. */
record HomeView(
        String introduction,
        PictureView picture,
        List<PartView> parts,
        List<NoteView> notes,
        List<EntranceView> entrances,
        LinkView timeline,
        int events) {}
