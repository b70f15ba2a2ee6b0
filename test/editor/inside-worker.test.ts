import { describeInside } from "./host/describe-inside.js"

describeInside("inside VS Code in a web worker, with files nothing else can read", "worker")
