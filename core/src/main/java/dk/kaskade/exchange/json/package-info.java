/** What is handed out as JSON: tables, and whole copies of an organisation's file. */
@NullMarked
package dk.kaskade.exchange.json;

import org.jspecify.annotations.NullMarked;
