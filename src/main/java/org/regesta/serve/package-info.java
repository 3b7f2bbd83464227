/**
 * The editor's live preview: builds, serves what was built on this machine only, watches the folders, builds again, and tells
 * open pages to reload.
 *
 * <p>What it serves stays in memory and is not quite what is published: pages get a script that waits for the next build and,
 * when the content has errors, a list of them. It must never write into a site, and never end because of what an editor wrote.
 */
@NullMarked
package org.regesta.serve;

import org.jspecify.annotations.NullMarked;
