/** Tests of the finished site in {@code site-out}, as {@code mvn package} wrote it. */
package org.regesta.site;
