package dk.kaskade.ui.paper;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import dk.kaskade.ui.paint.Picture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A municipality's logo from a file: PNG, JPEG, or SVG, which stays vectors. What the file is, its content says. */
public final class Logo implements Picture {
    private static final int MOST_MEGABYTES = 5;
    private static final long MOST_PIXELS = 40_000_000;

    /** Held, for a logger that nobody holds forgets its level: what is wrong with a logo is told in our own words. */
    private static final Logger READER = Logger.getLogger("com.github.weisj.jsvg");

    static {
        READER.setLevel(Level.OFF);
    }

    private final byte[] bytes;
    private final String mediaType;
    private final double width;
    private final double height;
    private final Painting painting;

    /** Draws it in its own size. */
    private interface Painting {
        void on(Graphics2D g);
    }

    private Logo(byte[] bytes, String mediaType, double width, double height, Painting painting) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
        this.painting = painting;
    }

    /**
     * Reads a logo; nothing that an SVG refers to outside itself is fetched.
     *
     * @param language of the fault's message
     * @throws LogoException where it is no picture, or too large a one
     * @throws IOException   where the file cannot be read
     */
    public static Logo read(Path file, Locale language) throws IOException, LogoException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > MOST_MEGABYTES * 1_000_000L) {
            throw new LogoException(Heading.TEXTS.get(language, "logo.large", name, MOST_MEGABYTES));
        }
        byte[] bytes = Files.readAllBytes(file);
        Logo logo;
        try {
            logo = looksLikeSvg(bytes) ? vectors(bytes) : dots(bytes);
        } catch (IOException | RuntimeException e) {
            throw new LogoException(Heading.TEXTS.get(language, "logo.kind", name), e);
        }
        if (!(logo.width > 0 && logo.height > 0) || logo.width * logo.height > MOST_PIXELS) {
            throw new LogoException(Heading.TEXTS.get(language, "logo.shape", name));
        }
        return logo;
    }

    private static boolean looksLikeSvg(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4_000), StandardCharsets.UTF_8);
        return head.toLowerCase(Locale.ROOT).contains("<svg");
    }

    private static Logo vectors(byte[] bytes) throws IOException {
        LoaderContext alone = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .build();
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, alone);
        if (document == null) {
            throw new IOException("no SVG");
        }
        double width = document.size().getWidth();
        double height = document.size().getHeight();
        ViewBox box = new ViewBox((float) width, (float) height);
        return new Logo(
                bytes,
                "image/svg+xml",
                width,
                height,
                g -> document.renderWithPlatform(NullPlatformSupport.INSTANCE, g, box));
    }

    private static Logo dots(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            if (!format.equals("png") && !format.equals("jpeg")) {
                throw new IOException("neither PNG nor JPEG but " + format);
            }
            reader.setInput(in);
            // asked before anything is unpacked: a small file may hold a picture that fills the memory
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new IOException("too many pixels");
            }
            BufferedImage image = reader.read(0);
            return new Logo(
                    bytes, "image/" + format, image.getWidth(), image.getHeight(), g -> g.drawImage(image, 0, 0, null));
        }
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void paint(Graphics2D g) {
        painting.on(g);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String mediaType() {
        return mediaType;
    }
}
