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
  let tries = 0
  const view = vscode.window.createTreeView<Node>("kettenwerk.facts", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      // The roots wait for the server: a tree that is filled later can miss the news.
      async getChildren(node) {
        if (node !== undefined) return "facts" in node ? [...node.facts] : []
        answer = await ask()
        return answer === undefined ? [] : groupsOf(answer.model)
      },
      getTreeItem: (node) => ("facts" in node ? groupItem(node) : factItem(node, answer)),
    },
  })

  async function ask(): Promise<ModelAnswer | undefined> {
    const current = active.current
    const found =
      current?.status?.state === "active" ? await askModel(server, current.document.uri) : undefined
    // A question may get no answer because the text changed meanwhile; no event tells that it would now.
    const isOpen = current?.status?.state === "active" || (current?.asked === true && !current.status)
    if (found === undefined && isOpen && tries < mostTries) {
      tries += 1
      later(retryMilliseconds, () => void active.refresh().then(() => changed.fire()))
    } else tries = 0
    return found
  }
  function later(milliseconds: number, work: () => void): void {
    clearTimeout(timer)
    timer = setTimeout(work, milliseconds)
  }
  return vscode.Disposable.from(
    view,
    changed,
    active.onDidChange(() => {
      // A hidden tree costs nothing; it asks when it is opened.
      if (view.visible) later(quietMilliseconds, () => changed.fire())
    }),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) changed.fire()
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
