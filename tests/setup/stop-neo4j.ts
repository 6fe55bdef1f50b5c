import { FOR_ALL, stopThrowAway } from "./throw-away-neo4j";

export default (): Promise<void> => stopThrowAway(FOR_ALL);
