package dk.kaskade.ui.cli;

import dk.kaskade.comparison.sheets.Summary;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one file of a comparison.
 *
 * @param summary          none where the file cannot be used
 * @param missingFramework id of the framework that the file names, where that was not found
 * @param fault            why the file cannot be used
 */
record FileRead(
        Path file,
        @Nullable Summary summary,
        @Nullable String missingFramework,
        @Nullable Exception fault) {}
