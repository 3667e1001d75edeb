/**
 * The leaders of an organisation in the order of the chain, as a list to choose from and as rows to paint. Views that go
 * through the leaders one by one are made of these, those of plugins too; they know no view.
 */
@NullMarked
package dk.kaskade.ui.leaders;

import org.jspecify.annotations.NullMarked;
