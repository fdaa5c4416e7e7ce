package org.gouji.reader.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A file with a password is no zip, but an older kind of container around an encrypted one. */
final class EncryptedPackage {

    private static final String NAME = "EncryptedPackage";

    private EncryptedPackage() {}

    static boolean isIn(byte[] file) {
        if (FileMagic.valueOf(file) != FileMagic.OLE2) {
            return false;
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return container.getRoot().hasEntryCaseInsensitive(NAME);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
