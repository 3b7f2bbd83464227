/** Tests of the finished site in a real headless Chromium, from a web server and from the disk. */
package org.regesta.browser;
