package org.fazhi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fazhi.catalog.Settings;
import org.fazhi.document.Unreadable.Why;

/** A .docx as text: its main part in order, tables row by row; heads and feet of pages are parts of their own. */
final class DocxText {
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

    static String of(byte[] bytes, Settings.Documents limits) throws Unreadable {
        if (Magic.isOle2(bytes)) {
            throw isEncrypted(bytes)
                    ? new Unreadable(Why.ENCRYPTED, "the .docx opens with a password only")
                    : new Unreadable(Why.NOT_TEXT, "Word 97-2003 (.doc) or another old office file; save it as .docx");
        }
        try (BoundedZip zip = new BoundedZip(bytes, limits)) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw noWord();
            }
            OPCPackage file = OPCPackage.open(zip);
            try (InputStream xml = main(file).getInputStream()) {
                return WordXml.read(xml, limits);
            } finally {
                file.revert();
            }
        } catch (BoundedZip.Bomb bomb) {
            throw new Unreadable(Why.ZIP_BOMB, bomb.getMessage());
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IOException | XMLStreamException broken) {
            throw reason(broken);
        }
    }

    private static PackagePart main(OPCPackage file) throws Unreadable {
        for (String relation : List.of(OFFICE, STRICT)) {
            for (PackagePart part : file.getPartsByRelationshipType(relation)) {
                if (part.getContentType().contains("wordprocessingml")
                        || part.getContentType().contains("ms-word")) {
                    return part;
                }
            }
        }
        throw noWord();
    }

    private static Unreadable noWord() {
        return new Unreadable(Why.NOT_TEXT, "a zip archive or office file without a Word text");
    }

    /** The limit may have been hit deep inside the library, which wraps it. */
    private static Unreadable reason(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = below(cause)) {
            if (cause instanceof BoundedZip.Bomb bomb) {
                return new Unreadable(Why.ZIP_BOMB, bomb.getMessage());
            }
            if (cause instanceof Unreadable.InStream limit) {
                return limit.reason();
            }
            if (cause instanceof CharacterCodingException) {
                return new Unreadable(Why.DAMAGED, "DOCX that cannot be read: bytes that are neither UTF-8 nor UTF-16");
            }
        }
        return new Unreadable(Why.DAMAGED, "DOCX that cannot be read: " + broken.getMessage());
    }

    private static Throwable below(Throwable failure) {
        return failure.getCause() == null && failure instanceof XMLStreamException xml
                ? xml.getNestedException()
                : failure.getCause();
    }

    private static boolean isEncrypted(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException broken) {
            return false;
        }
    }

    private DocxText() {}
}
