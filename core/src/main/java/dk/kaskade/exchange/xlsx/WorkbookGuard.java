package dk.kaskade.exchange.xlsx;

import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.table.TableTexts;
import dk.kaskade.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before the library does: how much it unpacks to, whether its XML has entities of its own, and
 * whether a cell claims a column that no sheet has. The library would follow such a file until memory is gone.
 */
final class WorkbookGuard {
    /** Bytes that the largest workbook unpacks to: a hundred thousand rows of a hundred columns. */
    static final long LARGEST = 1L << 30;

    /** Bytes of the texts that a workbook keeps apart; they are held in memory. */
    static final long LARGEST_TEXTS = 1L << 28;

    /** An entry that unpacks to more than this many times its size is made to do so. */
    static final int RATIO = 300;

    /** Small entries may be as repetitive as they like. */
    private static final long SMALL = 1 << 24;

    private static final int START = 1 << 10;
    private static final int MOST_ENTRIES = 10_000;

    private final Progress progress;
    private long unpacked;
    private int rows;
    private int texts;
    private int highestText = -1;

    private WorkbookGuard(Progress progress) {
        this.progress = progress;
    }

    /**
     * @return how many rows the longest sheet has, about
     * @throws UnreadableFileException where the file is not to be read
     */
    static int check(byte[] bytes, Progress progress) throws IOException {
        WorkbookGuard guard = new WorkbookGuard(progress);
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            guard.check(Collections.list(zip.getEntries()), zip);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw refused("xlsx.damaged");
        }
        return guard.rows;
    }

    static UnreadableFileException refused(String key) {
        return new UnreadableFileException(TableTexts.ALL, key);
    }

    private void check(List<ZipArchiveEntry> entries, ZipFile zip) throws IOException {
        ZipContents.refuseOthers(entries.stream().map(ZipArchiveEntry::getName).toList());
        if (entries.size() > MOST_ENTRIES) {
            throw refused("xlsx.bomb");
        }
        for (ZipArchiveEntry entry : entries) {
            int method = entry.getMethod();
            if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED
                    || entry.getGeneralPurposeBit().usesEncryption()) {
                throw refused("xlsx.damaged");
            }
            String name = entry.getName().toLowerCase(Locale.ROOT);
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
            try (InputStream in = zip.getInputStream(entry)) {
                check(in, xml, entry.getCompressedSize(), name.contains("sharedstrings") ? LARGEST_TEXTS : LARGEST);
            }
        }
        if (highestText >= texts) {
            // the library would look for the text without end
            throw refused("xlsx.damaged");
        }
    }

    /** @param named as XML; what is XML under another name is looked through all the same */
    private void check(InputStream in, boolean named, long packed, long largest) throws IOException {
        XmlScan scan = new XmlScan();
        byte[] buffer = new byte[1 << 16];
        boolean xml = named;
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            progress.check();
            xml |= size == 0 && begins(buffer, read);
            size += read;
            unpacked += read;
            if (size > largest || unpacked > LARGEST || size > SMALL && size > RATIO * Math.max(1, packed)) {
                throw refused("xlsx.bomb");
            }
            if (xml) {
                scan.scan(buffer, read);
            }
        }
        rows = Math.max(rows, scan.rows());
        texts += scan.texts();
        highestText = Math.max(highestText, scan.highestText());
    }

    private static boolean begins(byte[] buffer, int length) {
        String start = new String(buffer, 0, Math.min(length, START), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("<");
    }
}
