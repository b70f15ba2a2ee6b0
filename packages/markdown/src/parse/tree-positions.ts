import type { Nodes } from "mdast"

type Place = NonNullable<Nodes["position"]>

/** Moves nodes just read, and all below them, by an offset and a number of lines. Changes them. */
export function moveNodes(nodes: readonly Nodes[], offset: number, lines: number): void {
  if (offset === 0 && lines === 0) return
  const open: Nodes[] = [...nodes]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.position) {
      movePoint(node.position.start, offset, lines)
      movePoint(node.position.end, offset, lines)
    }
    if ("children" in node) for (const child of node.children) open.push(child)
  }
}

/** A copy of a node and all below it, moved by an offset and a number of lines. */
export function copyMoved<Node extends Nodes>(node: Node, offset: number, lines: number): Node {
  const result = copyOne(node, offset, lines)
  const open: [from: Nodes, to: Nodes][] = [[node, result]]
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [from, to] = pair
    if (!("children" in from)) continue
    const children: Nodes[] = []
    for (const child of from.children) {
      const copy = copyOne(child, offset, lines)
      children.push(copy)
      if ("children" in child) open.push([child, copy])
    }
    ;(to as { children: Nodes[] }).children = children
  }
  return result
}

function copyOne<Node extends Nodes>(node: Node, offset: number, lines: number): Node {
  const copy = { ...node }
  if (node.position) copy.position = movedPlace(node.position, offset, lines)
  return copy
}

function movedPlace({ start, end }: Place, offset: number, lines: number): Place {
  return {
    start: { line: start.line + lines, column: start.column, offset: start.offset! + offset },
    end: { line: end.line + lines, column: end.column, offset: end.offset! + offset },
  }
}

function movePoint(point: Place["start"], offset: number, lines: number): void {
  point.offset = point.offset! + offset
  point.line += lines
}
