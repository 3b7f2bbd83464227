/** What several tests share: trees of files, golden files. */
package org.regesta.testing;
