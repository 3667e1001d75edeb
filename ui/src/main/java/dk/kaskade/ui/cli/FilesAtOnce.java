package dk.kaskade.ui.cli;

import dk.kaskade.comparison.Party;
import dk.kaskade.comparison.sheets.Audience;
import dk.kaskade.comparison.sheets.Summary;
import dk.kaskade.host.Analysis;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Editions;
import dk.kaskade.host.Host;
import dk.kaskade.host.Opened;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads and analyses the organisations of a comparison, as many at a time as there are processors but few enough for the
 * memory, and a large one alone. Of each only what is told of it is kept. Files that cannot be used do not stop the others.
 */
final class FilesAtOnce {
    private static final int MOST = 4;
    /** From so many bytes on a file is read alone: some 4,000 positions with all their answers. */
    private static final long LARGE = 16L << 20;

    private static final int LOOK_MILLIS = 200;

    private final Program program;
    private final Host host;
    private final Audience audience;
    private final int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    private final Semaphore room = new Semaphore(threads, true);
    private final AtomicInteger read = new AtomicInteger();

    FilesAtOnce(Program program, Audience audience) {
        this.program = program;
        this.audience = audience;
        host = program.host();
    }

    /** What came of each, in the order given. */
    List<FileRead> read(List<Path> files) throws IOException {
        ReadingCount count = program.reading(files.size());
        ExecutorService pool = Executors.newFixedThreadPool(threads, FilesAtOnce::thread);
        try {
            List<Future<FileRead>> all = new ArrayList<>();
            files.forEach(file -> all.add(pool.submit(() -> inTurn(file))));
            List<FileRead> came = new ArrayList<>();
            for (Future<FileRead> one : all) {
                came.add(awaited(one, count));
            }
            return came;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            pool.shutdownNow();
            count.end();
        }
    }

    /** A call that ends early, be it by Ctrl+C, waits for none of them. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kaskade-compare");
        thread.setDaemon(true);
        return thread;
    }

    private FileRead awaited(Future<FileRead> one, ReadingCount count) throws InterruptedException {
        while (true) {
            try {
                return one.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                count.tell(read.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private FileRead inTurn(Path file) throws InterruptedException {
        int needs = Files.isRegularFile(file) && file.toFile().length() >= LARGE ? threads : 1;
        room.acquire(needs);
        try {
            return read(file);
        } finally {
            room.release(needs);
            read.incrementAndGet();
        }
    }

    private FileRead read(Path file) {
        try {
            program.requireNoFolder(file);
            Opened opened = host.open(file);
            String missing = opened.frameworkMissing()
                    ? String.valueOf(opened.organisation().framework())
                    : null;
            return new FileRead(file, Summary.of(party(opened)), missing, null);
        } catch (IOException | BadInput e) {
            return new FileRead(file, null, null, e);
        }
    }

    private Party party(Opened opened) {
        // ids of positions may tell names; where none is told, the organisation needs no change
        Disclosure names = audience == Audience.WITHIN ? Disclosure.NAMELESS_WITH_WORDS : Disclosure.NAMED;
        Analysis analysis = host.analyse(
                new Editions(host, program.language(), names).organisation(opened.organisation()),
                opened.framework(),
                null);
        return new Party(analysis.context(), analysis.report(), analysis.texts());
    }
}
