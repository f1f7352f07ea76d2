import type { ChartPicture } from './chart-picture';
import type { ChartShape, Measure } from './chart-shapes';

const SVG = 'http://www.w3.org/2000/svg';

/** A chart's shapes as an SVG element of that size, with the title for its name. */
export function drawSvg(
  shapes: readonly ChartShape[],
  { title, font, series }: ChartPicture,
  size: { readonly width: number; readonly height: number },
): SVGSVGElement {
  const svg = element('svg', { ...size, role: 'img' }) as SVGSVGElement;
  svg.setAttribute('aria-label', title ?? series.map(({ name }) => name).join(' '));
  if (font) svg.style.fontFamily = font;
  svg.append(...shapes.map(drawShape));
  return svg;
}

/** Measures text as the browser draws it in a font. */
export function browserMeasure(font: string | null): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size) => {
    if (!context) return text.length * size;
    context.font = `${size}px ${font ?? 'sans-serif'}`;
    return context.measureText(text).width;
  };
}

function drawShape(shape: ChartShape): Element {
  switch (shape.kind) {
    case 'rectangle': {
      const { x, y, width, height, color } = shape;
      return element('rect', { x, y, width, height, fill: color });
    }
    case 'path': {
      const points = shape.points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
      const { color, weight, dashed } = shape;
      const dashes = dashed ? { 'stroke-dasharray': `${weight * 4} ${weight * 3}` } : {};
      return element('polyline', { points, fill: 'none', stroke: color, 'stroke-width': weight, ...dashes });
    }
    case 'dot':
      return element('circle', { cx: shape.at.x, cy: shape.at.y, r: 3.5, fill: shape.color });
    case 'text': {
      const { at, anchor, size, bold } = shape;
      const attributes = { x: at.x, y: at.y, 'text-anchor': anchor, 'font-size': size };
      const text = element('text', { ...attributes, ...(bold && { 'font-weight': 'bold' }) });
      text.textContent = shape.text;
      return text;
    }
  }
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    made.setAttribute(key, typeof value === 'number' ? String(round(value)) : value);
  return made;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
