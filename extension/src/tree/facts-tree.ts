import { type CollectionName, collectionNames, type Model, type Source } from "@kettenwerk/core"
import * as vscode from "vscode"
import type { ActiveConcept } from "../active-concept.js"
import { addressOf, askModel, type ModelAnswer } from "../server/answers.js"
import type { LanguageServer } from "../server/language-server.js"
import { collectionTitles } from "./collection-titles.js"

interface Fact {
  readonly label: string
  readonly source: Source
}

interface Group {
  readonly collection: CollectionName
  readonly facts: readonly Fact[]
}

type Node = Group | Fact

const quietMilliseconds = 500
const retryMilliseconds = 1500
const mostTries = 5

/** Shows everything that was read around the active concept, by kind; a click leads to the text. */
export function showFactsTree(server: LanguageServer, active: ActiveConcept): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>()
  let answer: ModelAnswer | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const view = vscode.window.createTreeView<Node>("kettenwerk.facts", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren(node) {
        if (node === undefined) return answer === undefined ? [] : groupsOf(answer.model)
        return "facts" in node ? [...node.facts] : []
      },
      getTreeItem: (node) => ("facts" in node ? groupItem(node) : factItem(node, answer)),
    },
  })

  async function load(tries = mostTries): Promise<void> {
    clearTimeout(timer)
    const current = active.current
    const found =
      current?.status?.state === "active" ? await askModel(server, current.document.uri) : undefined
    if (current !== active.current) return soon()
    answer = found
    changed.fire()
    // A question may get no answer because the text changed meanwhile; no event tells that it would now.
    const isOpen = current?.status?.state === "active" || (current?.asked === true && !current.status)
    if (found !== undefined || !isOpen || tries === 0) return
    timer = setTimeout(() => void active.refresh().then(() => load(tries - 1)), retryMilliseconds)
  }
  function soon(): void {
    clearTimeout(timer)
    // A hidden tree costs nothing; it loads when it is opened.
    if (view.visible) timer = setTimeout(() => void load(), quietMilliseconds)
  }
  return vscode.Disposable.from(
    view,
    changed,
    active.onDidChange(soon),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) void load()
    }),
    { dispose: () => clearTimeout(timer) },
  )
}

/** Kinds of facts in the order of the model, without empty ones. */
function groupsOf(model: Model): Group[] {
  return collectionNames.flatMap((collection) => {
    const facts = model[collection].map((entity) => ({ label: labelOf(entity), source: entity.source }))
    return facts.length === 0 ? [] : [{ collection, facts }]
  })
}

function labelOf(entity: { readonly id: string }): string {
  const { name, title, text } = entity as {
    readonly name?: unknown
    readonly title?: unknown
    readonly text?: unknown
  }
  const label = [name, title, text].find((value) => typeof value === "string" && value !== "")
  return typeof label === "string" ? label : entity.id
}

function groupItem({ collection, facts }: Group): vscode.TreeItem {
  const title = collectionTitles()[collection]
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed)
  item.id = collection
  item.description = String(facts.length)
  item.accessibilityInformation = { label: `${title}: ${facts.length}` }
  return item
}

function factItem({ label, source }: Fact, answer: ModelAnswer | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None)
  const line = vscode.l10n.t("line {0}", source.start.line)
  item.description = answer?.documents.length === 1 ? line : `${source.uri}, ${line}`
  item.tooltip = label
  const uri = answer && addressOf(answer, source.uri)
  if (uri !== undefined) {
    item.command = {
      command: "kettenwerk.revealFact",
      title: vscode.l10n.t("Go to the place in the text"),
      arguments: [uri, source.start.line, source.start.column],
    }
  }
  return item
}
