/** What a template is given: words and figures ready to be shown, never markup. */
package dev.dateline.report.view;
