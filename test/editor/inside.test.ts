import { describeInside } from "./host/describe-inside.js"

describeInside("inside VS Code", "node")
