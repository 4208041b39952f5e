package org.fazhi.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.fazhi.catalog.Settings;

/** The parts of a zip archive in memory, unpacked one by one and no further than the limits allow. */
final class BoundedZip implements ZipEntrySource {
    /** An archive that unpacks to more than a limit. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;

        Bomb(String reason) {
            super(reason);
        }
    }

    private final ZipFile zip;
    private final Settings.Documents limits;
    private long unpacked;
    private boolean closed;

    BoundedZip(byte[] bytes, Settings.Documents limits) throws IOException {
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        this.limits = limits;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Counted(zip.getInputStream(entry), entry);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private final class Counted extends FilterInputStream {
        private final ZipArchiveEntry entry;
        private long ofEntry;

        Counted(InputStream in, ZipArchiveEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int bytes) throws Bomb {
            ofEntry += bytes;
            unpacked += bytes;
            if (unpacked > limits.maxInflatedBytes()) {
                throw new Bomb(
                        "unpacks to more than " + limits.maxInflatedBytes() + " bytes (documents.max_inflated_bytes)");
            }
            long packed = Math.max(1, entry.getCompressedSize());
            if (ofEntry > limits.inflateRatioFrom() && ofEntry / packed > limits.maxInflateRatio()) {
                throw new Bomb(entry.getName() + " unpacks to more than " + limits.maxInflateRatio()
                        + " times its size (documents.max_inflate_ratio)");
            }
        }
    }
}
