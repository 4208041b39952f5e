package org.fazhi.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes the files that offices publish. */
public final class Files {
    private static final int SIZE = 16;
    private static final int COLUMNS = 28;
    private static final int LINES = 30;

    /** A PDF as Word prints it: lines broken at the margin, first lines indented, a running head and page numbers. */
    public static byte[] pdf(String text, String runningHead) {
        return pdf(text, runningHead, null);
    }

    /** The same under a password. */
    public static byte[] encryptedPdf(String text) {
        return pdf(text, "", "geheim");
    }

    private static byte[] pdf(String text, String head, String password) {
        try (PDDocument pdf = new PDDocument()) {
            StringBuilder content = new StringBuilder();
            int line = 0;
            int page = 1;
            for (String paragraph : text.split("\n+")) {
                boolean first = true;
                int at = 0;
                while (at < paragraph.length()) {
                    int indent = first && paragraph.length() > COLUMNS ? 2 : 0;
                    int end = Math.min(paragraph.length(), at + COLUMNS - indent);
                    content.append(show(paragraph.substring(at, end), 80 + indent * SIZE, 740 - line * 22));
                    at = end;
                    first = false;
                    if (++line == LINES) {
                        addPage(pdf, content, head, page++);
                        line = 0;
                    }
                }
            }
            addPage(pdf, content, head, page);
            if (password != null) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            return bytes(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Pages of pictures, as a scanner makes them. */
    public static byte[] imagePdf() {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                var image = org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory.createFromImage(
                        pdf, new java.awt.image.BufferedImage(40, 60, java.awt.image.BufferedImage.TYPE_INT_RGB));
                try (var content = new org.apache.pdfbox.pdmodel.PDPageContentStream(pdf, page)) {
                    content.drawImage(image, 50, 50, 400, 600);
                }
            }
            return bytes(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static void addPage(PDDocument pdf, StringBuilder lines, String head, int number) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), song());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        String all = lines + (head.isEmpty() ? "" : show(head, 80, 800)) + show("- " + number + " -", 280, 40);
        COSStream stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(all.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(new PDStream(stream));
        pdf.addPage(page);
        lines.setLength(0);
    }

    private static String show(String text, int x, int y) {
        StringBuilder hex = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format("%02X", one));
        }
        return "BT /F1 " + SIZE + " Tf 1 0 0 1 " + x + " " + y + " Tm <" + hex + "> Tj ET\n";
    }

    /** STSong-Light, not embedded: every viewer of Chinese knows its codes. */
    private static COSDictionary song() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(5));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        COSDictionary below = new COSDictionary();
        below.setItem(COSName.TYPE, COSName.FONT);
        below.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        below.setName(COSName.BASE_FONT, "STSong-Light");
        below.setItem(COSName.CIDSYSTEMINFO, system);
        below.setItem(COSName.FONT_DESC, descriptor);
        below.setInt(COSName.DW, 1000);
        COSArray descendants = new COSArray();
        descendants.add(below);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** A Word file of these paragraphs. */
    public static byte[] docx(String text) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : text.split("\n+")) {
            body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(escaped(paragraph))
                    .append("</w:t></w:r></w:p>");
        }
        return docxOf(body.toString());
    }

    /** A Word file of this content of w:body. */
    public static byte[] docxOf(String body) {
        return zip(List.of(
                part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
                part(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                                + "Target=\"word/document.xml\"/></Relationships>"),
                part(
                        "word/document.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
                                + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                                + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                                + body + "</w:body></w:document>")));
    }

    /** A part of a package. */
    public record Part(String name, byte[] bytes) {}

    public static Part part(String name, String text) {
        return new Part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] zip(List<Part> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Part part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.bytes());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** A page of a government site: navigation, fields, the text, a share bar, a footer. */
    public static String page(String title, String text, String charset) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : text.split("\n+")) {
            body.append("<p>　　").append(escaped(paragraph)).append("</p>\n");
        }
        return "<!DOCTYPE html><html><head><meta charset=\"" + charset + "\"><title>" + title
                + "_泽州县人民政府</title><meta name=\"ArticleTitle\" content=\"" + title
                + "\"><meta name=\"PubDate\" content=\"2024-02-29 10:15\"><meta name=\"ContentSource\" content=\"泽州县司法局\">"
                + "<meta name=\"SiteIDCode\" content=\"1405250001\"><link rel=\"canonical\" href=\"https://www.zezhou.gov.cn/a/1.html\">"
                + "<script>var visits = '访问998件';</script><style>.a{}</style></head><body>"
                + "<div class=\"top-nav\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/b\">高平市</a></li><li><a>政务公开</a></li></ul></div>"
                + "<div class=\"wrap\"><h1>" + title + "</h1><div class=\"info\">发布时间：2024-02-29 浏览：2345次</div>"
                + "<div id=\"zoom\" class=\"article-content\">\n" + body + "</div>"
                + "<div class=\"share\">分享到：微信 已有88人转发</div><div style=\"display:none\">隐藏的77件</div></div>"
                + "<div class=\"footer\">版权所有 泽州县人民政府 今日访问12345人次 <a>联系我们</a></div></body></html>";
    }

    private Files() {}
}
