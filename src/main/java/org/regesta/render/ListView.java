package org.regesta.render;

import java.util.List;

/** A page that lists others. */
record ListView(String introduction, List<GroupView> groups) {}
