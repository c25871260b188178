package org.anjian.rendering.bulletin;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.anjian.query.bulletindocument.BulletinChart;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.style.Styler;

/** A chart as a picture for browsers, in SVG. */
final class ChartPicture {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 400;
    private static final int SLANT = 45;
    private static final int FEW = 6;
    private static final Color[] COLOURS = {new Color(0x1F5A8A), new Color(0xC9A24B)};

    private ChartPicture() {}

    /** The picture. */
    static byte[] svg(BulletinChart content) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(content.zh())
                .build();
        chart.getStyler()
                .setSeriesColors(COLOURS)
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false)
                .setLegendPosition(Styler.LegendPosition.OutsideS)
                .setLegendLayout(Styler.LegendLayout.Horizontal)
                .setLegendBorderColor(Color.WHITE);
        if (content.parts().size() > FEW) {
            chart.getStyler().setXAxisLabelRotation(SLANT);
        }
        chart.addSeries(NativeChart.THIS_YEAR, content.parts(), content.values());
        chart.addSeries(NativeChart.LAST_YEAR, content.parts(), content.lastYear());
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        try {
            VectorGraphicsEncoder.saveVectorGraphic(chart, svg, VectorGraphicsFormat.SVG);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return svg.toByteArray();
    }
}
