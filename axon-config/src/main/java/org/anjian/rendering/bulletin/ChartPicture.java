package org.anjian.rendering.bulletin;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.anjian.query.bulletindocument.BulletinChart;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** A chart as a picture for browsers, in SVG; its words stay words, which keeps it small and lets it be searched. */
final class ChartPicture {

    static final int WIDTH = 960;
    static final int HEIGHT = 400;

    private static final int FEW = 6;
    private static final List<Color> COLOURS = List.of(new Color(0x1F5A8A), new Color(0xC9A24B));
    private static final Font WORDS = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);

    private ChartPicture() {}

    /** The picture. */
    static byte[] svg(BulletinChart content) {
        VectorGraphics2D drawing = new VectorGraphics2D();
        chart(content).draw(drawing, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        try {
            new SVGProcessor()
                    .getDocument(drawing.getCommands(), new PageSize(WIDTH, HEIGHT))
                    .writeTo(svg);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return svg.toByteArray();
    }

    private static JFreeChart chart(BulletinChart content) {
        DefaultCategoryDataset figures = new DefaultCategoryDataset();
        for (int i = 0; i < content.parts().size(); i++) {
            figures.addValue(
                    content.values().get(i),
                    NativeChart.THIS_YEAR,
                    content.parts().get(i));
            figures.addValue(
                    content.lastYear().get(i),
                    NativeChart.LAST_YEAR,
                    content.parts().get(i));
        }
        JFreeChart chart = ChartFactory.createBarChart(content.zh(), null, null, figures);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getTitle().setFont(TITLE);
        chart.getLegend().setItemFont(WORDS);
        chart.getLegend().setFrame(BlockBorder.NONE);
        dress(chart.getCategoryPlot(), content.parts().size());
        return chart;
    }

    private static void dress(CategoryPlot plot, int parts) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        plot.getRangeAxis().setTickLabelFont(WORDS);
        plot.getDomainAxis().setTickLabelFont(WORDS);
        if (parts > FEW) {
            plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        BarRenderer bars = (BarRenderer) plot.getRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        for (int series = 0; series < COLOURS.size(); series++) {
            bars.setSeriesPaint(series, COLOURS.get(series));
        }
    }
}
