package dk.kaskade.exchange.xlsx;

import dk.kaskade.exchange.UnreadableFileException;
import java.util.List;
import java.util.Locale;

/** Tells by the names of its entries what a zip file is. */
final class ZipContents {
    private ZipContents() {}

    /** @throws UnreadableFileException where it is no workbook of Excel, with what it is */
    static void refuseOthers(List<String> names) throws UnreadableFileException {
        List<String> lower =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (lower.contains("xl/workbook.bin")) {
            throw WorkbookGuard.refused("kind.xlsb");
        } else if (lower.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return;
        } else if (lower.stream().anyMatch(name -> name.startsWith("word/") || name.startsWith("ppt/"))) {
            throw WorkbookGuard.refused("kind.word");
        } else if (lower.contains("content.xml") && lower.contains("mimetype")) {
            throw WorkbookGuard.refused("kind.ods");
        } else if (!lower.contains("[content_types].xml")) {
            throw WorkbookGuard.refused("kind.zip");
        }
    }
}
