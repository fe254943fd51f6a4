package ru.estafeta.participants.ownpage;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link as a picture: a square of {@code size} modules, dark ones as an SVG path. */
@Schema(
        name = "QrCode",
        description = "Square of size × size modules; path: its dark modules as the data of an SVG path")
public record QrCode(int size, String path) {

    private static final int MARGIN = 2;

    static QrCode of(String text) {
        try {
            var matrix =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, MARGIN));
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(matrix.getWidth(), path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalStateException("No QR code for a link", tooLong);
        }
    }
}
