/**
 * What a leader answers, wherever it is edited: how far an expectation has come, own words, priority, guide marks. The
 * inspector and the role card's own page are made of these; they change the organisation through {@code session} and know
 * no view.
 */
@NullMarked
package dk.kaskade.ui.answer;

import org.jspecify.annotations.NullMarked;
