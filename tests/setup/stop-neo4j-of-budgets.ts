import { FOR_BUDGETS, stopThrowAway } from "./throw-away-neo4j";

export default (): Promise<void> => stopThrowAway(FOR_BUDGETS);
