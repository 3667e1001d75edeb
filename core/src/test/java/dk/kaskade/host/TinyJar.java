package dk.kaskade.host;

import dk.kaskade.plugin.KaskadePlugin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a plugin of a few lines into a jar, while the test runs. */
public final class TinyJar {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** A jar with one plugin {@code tiny.Tiny} whose id and body are given; the body is that of {@code register}. */
    static TinyJar plugin(String id, String body) {
        return new TinyJar()
                .source("tiny.Tiny", members("new PluginInfo(\"%s\", \"Tiny\", \"1.0\", 1)".formatted(id), body))
                .services("tiny.Tiny");
    }

    /** The members of a plugin class, from an expression for its info and the body of {@code register}. */
    static String members(String info, String body) {
        return "public PluginInfo info() { return %s; } public void register(PluginContext context) { %s }"
                .formatted(info, body);
    }

    TinyJar services(String... classes) {
        return file("META-INF/services/" + KaskadePlugin.class.getName(), String.join("\n", classes));
    }

    public TinyJar file(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TinyJar source(String className, String members) {
        int dot = className.lastIndexOf('.');
        String code = """
                package %s;
                import dk.kaskade.inspect.*;
                import dk.kaskade.organisation.Severity;
                import dk.kaskade.plugin.*;
                import java.io.ByteArrayInputStream;
                public class %s implements KaskadePlugin { %s }
                """.formatted(className.substring(0, dot), className.substring(dot + 1), members);
        String classPath = Path.of(URI.create(KaskadePlugin.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
        return code(className, code, classPath);
    }

    /** Compiles one class of any kind. */
    public TinyJar code(String className, String code, String classPath) {
        Compiled compiled = new Compiled();
        boolean good = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        compiled,
                        null,
                        List.of("-classpath", classPath),
                        null,
                        List.of(new Source(className, code)))
                .call();
        if (!good) {
            throw new IllegalArgumentException("does not compile: " + code);
        }
        compiled.classes.forEach((name, bytes) -> entries.put(name.replace('.', '/') + ".class", bytes.toByteArray()));
        return this;
    }

    public Path in(Path folder, String name) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return jar;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String className, String code) {
            super(URI.create("mem:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    private static final class Compiled extends ForwardingJavaFileManager<JavaFileManager> {
        final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();

        Compiled() {
            super(ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8));
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            classes.put(className, bytes);
            return new SimpleJavaFileObject(URI.create("mem:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }
}
